# Reads ctest's LastTest.log: names what was skipped with its reason, and ends with "N passed, N failed, N skipped".
# A Qt Test class counts with its own totals, any other test as one; one that crashed or ran out of time counts as
# failed beside what it had reported. Exits with 1 where something failed.

function endOfTest() {
  if (name == "") return
  if (!hasTotals) {
    if (verdict == "Test Passed.") ownPassed = 1
    else ownFailed = 1
  } else if (verdict != "Test Passed." && ownFailed == 0) {
    ownFailed = 1
  }
  passed += ownPassed
  failed += ownFailed
  skipped += ownSkipped
  name = ""
}

/^[0-9]+\/[0-9]+ Testing: / {
  endOfTest()
  name = $3
  verdict = ""
  hasTotals = ownPassed = ownFailed = ownSkipped = 0
}
/^Test (Passed|Failed|Skipped|Timeout)/ { verdict = $0 }
/^SKIP   : / { skips[++skipCount] = substr($0, 10) }
/^Totals: / {
  hasTotals = 1
  ownPassed += $2
  ownFailed += $4
  ownSkipped += $6
}
END {
  endOfTest()
  if (skipCount > 0) print "Skipped:"
  for (i = 1; i <= skipCount; i++) print "  " skips[i]
  printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
  exit failed > 0
}

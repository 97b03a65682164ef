# Reads ctest's JUnit file: names what was skipped with its reason, and ends with "N passed, N failed, N skipped".
# A Qt Test class counts with its own totals, any other test as one; a test that crashed, ran out of time or could not
# be started counts as failed beside what it had reported. Exits with 1 where something failed.

function plain(text) {
  gsub(/&lt;/, "<", text)
  gsub(/&gt;/, ">", text)
  gsub(/&quot;/, "\"", text)
  gsub(/&apos;/, "'", text)
  gsub(/&amp;/, "\\&", text)
  return text
}

/<testcase / {
  good = /status="run"/
  hasTotals = ownFailed = 0
}
/SKIP   : / {
  sub(/.*SKIP   : /, "")
  skips[++skipCount] = plain($0)
}
/^Totals: / {
  hasTotals = 1
  passed += $2
  ownFailed += $4
  skipped += $6
}
/<\/testcase>/ {
  if (!good && ownFailed == 0) ownFailed = 1
  if (good && !hasTotals) passed++
  failed += ownFailed
}
END {
  if (skipCount > 0) print "Skipped:"
  for (i = 1; i <= skipCount; i++) print "  " skips[i]
  printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
  exit failed > 0
}

#!/usr/bin/env python3
"""The ten-step model in SimPy 3 (Debian's python3-simpy3) beside the engine, in one run.

Usage: compare_simpy.py BENCHMARK_ENGINE [INSTANCES]
Prints JSON lines as the benchmark does, and the ratio of the two.
"""

import json
import random
import subprocess
import sys
import time

import simpy


def run(instances):
    env = simpy.Environment()
    steps = [simpy.Resource(env) for _ in range(10)]
    numbers = random.Random(1)
    events = 0

    def instance():
        nonlocal events
        for step in steps:
            with step.request() as request:
                yield request
                yield env.timeout(numbers.expovariate(1))
                events += 1

    def arrivals():
        nonlocal events
        for _ in range(instances):
            yield env.timeout(numbers.expovariate(0.8))
            events += 1
            env.process(instance())

    env.process(arrivals())
    begin = time.process_time()
    env.run()
    return events / (time.process_time() - begin)


def main():
    instances = int(sys.argv[2]) if len(sys.argv) > 2 else 20000
    simpy_rate = max(run(instances) for _ in range(2))
    print(json.dumps({"benchmark": "simpy", "figure": "ten steps, CPU", "value": simpy_rate, "unit": "events/s"}))
    ours = {}
    for line in subprocess.run([sys.argv[1]], capture_output=True, text=True, check=True).stdout.splitlines():
        print(line)
        figure = json.loads(line)
        ours[figure["figure"]] = figure["value"]
    engine = ours["bare heap, CPU"] * ours["ten steps, one thread, share of the bare heap in CPU time"]
    print(json.dumps({"benchmark": "simpy", "figure": "engine against SimPy in CPU time", "value": engine / simpy_rate,
                      "unit": "ratio"}))


if __name__ == "__main__":
    main()

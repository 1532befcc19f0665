"""`make fuzz`: damaged files for as long as one likes. Prints what came of them, and each finding with its number."""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
    from fuzz.runner import fuzz

    first, count, seconds = (int(word) for word in sys.argv[1:4])
    tally = fuzz(first, count, seconds)
    sys.stdout.write(f"{tally.count} inputs from {first} on\n")
    for end, times in tally.ends.most_common():
        sys.stdout.write(f"{times:9} {end}\n")
    for finding in tally.findings:
        sys.stdout.write(f"{finding.number}: {finding.name}: {finding.what}\n")
    sys.exit(bool(tally.findings))

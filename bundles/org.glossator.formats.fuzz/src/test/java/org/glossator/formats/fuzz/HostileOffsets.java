package org.glossator.formats.fuzz;

/** Ranges that no text of a few characters has. */
enum HostileOffsets {
  BEYOND("2", "999"),
  WHOLLY_BEYOND("500", "503"),
  NEGATIVE("-3", "3"),
  BOTH_NEGATIVE("-3", "-1"),
  SWAPPED("3", "0"),
  /** Larger than any number of the machine. */
  OVERFLOWING("0", "99999999999999999999"),
  /** What is left of it in 32 bits is 0 to 3. */
  WRAPPING("4294967296", "4294967299"),
  /** The smallest and the largest of 32 bits. */
  EXTREME("-2147483648", "2147483647");

  final String begin;
  final String end;

  HostileOffsets(String begin, String end) {
    this.begin = begin;
    this.end = end;
  }
}

package org.glossator.formats.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Contents of files that no tool writes, for any format. */
enum HostileContent {
  EMPTY,
  SEPARATORS_ONLY,
  NUL_BYTES,
  LINE_OF_TEN_MEGABYTES,
  MANY_LINE_ENDS,
  HALVES_OF_CHARACTERS,
  HALVES_OF_CHARACTERS_IN_UTF16,
  OVERLONG_UTF8,
  NESTED_JSON,
  NESTED_OBJECTS,
  NESTED_XML,
  NESTED_RTF,
  NESTED_PDF,
  ENTITY_EXPANSION,
  EXTERNAL_ENTITY,
  EXTERNAL_DTD;

  private static final int DEEP = 300_000;

  byte[] bytes(Path secret) {
    return switch (this) {
      case EMPTY -> new byte[0];
      case SEPARATORS_ONLY -> FuzzLayout.SEPARATOR.repeat(5).getBytes(StandardCharsets.UTF_8);
      case NUL_BYTES -> new byte[100_000];
      case LINE_OF_TEN_MEGABYTES -> utf8("x".repeat(10 << 20));
      case MANY_LINE_ENDS -> utf8("\r\n".repeat(200_000));
      case HALVES_OF_CHARACTERS ->
          utf8("{\"id\":\"a\",\"text\":\"x\\ud83dy\\ude00\\ude00\\ud83d\"}\nT1\tA 0 1\tx\n");
      case HALVES_OF_CHARACTERS_IN_UTF16 -> {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0, 0x3d, (byte) 0xd8, 'b', 0});
        out.writeBytes(new byte[] {0, (byte) 0xde, 0, (byte) 0xde, 'c'});
        yield out.toByteArray();
      }
      case OVERLONG_UTF8 ->
          new byte[] {'a', (byte) 0xc0, (byte) 0xaf, (byte) 0xed, (byte) 0xa0, (byte) 0xbd, 'b'};
      case NESTED_JSON -> utf8("{\"text\":\"x\",\"a\":" + "[".repeat(DEEP));
      case NESTED_OBJECTS -> utf8("{\"a\":".repeat(DEEP));
      case NESTED_XML -> utf8("<a>".repeat(DEEP));
      case NESTED_RTF -> utf8("{\\rtf1 " + "{".repeat(DEEP));
      case NESTED_PDF -> utf8("%PDF-1.4\n1 0 obj\n" + "[<<".repeat(DEEP / 10));
      case ENTITY_EXPANSION -> utf8(laughs());
      case EXTERNAL_ENTITY ->
          utf8(
              "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY s SYSTEM \""
                  + secret.toUri()
                  + "\">]><a><p>&s;</p></a>");
      case EXTERNAL_DTD ->
          utf8("<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"" + secret.toUri() + "\"><a/>");
    };
  }

  private static String laughs() {
    StringBuilder dtd =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      dtd.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10));
      dtd.append("\">");
    }
    return dtd.append("]><a><p>&l11;</p></a>").toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package org.glossator.formats.internal.documents;

import java.nio.charset.Charset;
import java.util.Map;

/** Code pages that Rich Text names by number. */
final class RtfCharsets {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Character sets of fonts ({@code \fcharset}) and their Windows code pages. */
  private static final Map<Integer, Integer> FONT_SETS =
      Map.ofEntries(
          Map.entry(0, 1252),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(130, 1361),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250));

  private RtfCharsets() {}

  /** Of a font, or null where it says nothing. */
  static Charset ofFont(int charset) {
    Integer page = FONT_SETS.get(charset);
    return page == null ? null : ofPage(page);
  }

  /** Of a code page, or null if Java does not know it. */
  static Charset ofPage(int page) {
    String name =
        switch (page) {
          case 932 -> "windows-31j";
          case 936 -> "GBK";
          case 949 -> "x-windows-949";
          case 950 -> "x-windows-950";
          case 1361 -> "x-Johab";
          case 874 -> "x-windows-874";
          case 10000 -> "x-MacRoman";
          case 65001 -> "UTF-8";
          default -> page >= 1250 && page <= 1258 ? "windows-" + page : "IBM" + page;
        };
    return Charset.isSupported(name) ? Charset.forName(name) : null;
  }
}

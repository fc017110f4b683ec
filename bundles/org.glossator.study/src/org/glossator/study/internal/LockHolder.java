package org.glossator.study.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

/**
 * Who holds a lock: what stands in the lock file, for the message that others get.
 *
 * @param host name of the machine
 * @param pid process
 * @param since when it took the lock
 */
record LockHolder(String host, long pid, Instant since) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  LockHolder {
    Objects.requireNonNull(host);
    Objects.requireNonNull(since);
  }

  /** This process, now. */
  static LockHolder here() {
    return new LockHolder(
        ThisHost.NAME,
        ProcessHandle.current().pid(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  /** {@code process 4711 on the computer vesta since 2026-03-01 09:30}. */
  String shown() {
    return "process "
        + pid
        + " on the computer "
        + host
        + " since "
        + TIME.format(since.atZone(ZoneId.systemDefault()));
  }

  boolean isThisProcess() {
    return isThisHost() && pid == ProcessHandle.current().pid();
  }

  boolean isThisHost() {
    return host.equals(ThisHost.NAME);
  }

  /**
   * Whether it runs on this machine and has ended. A number that was given out again counts as
   * alive.
   */
  boolean isDeadHere() {
    return isThisHost() && ProcessHandle.of(pid).map(p -> !p.isAlive()).orElse(true);
  }

  byte[] toBytes() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("host", host);
      json.writeNumberField("pid", pid);
      json.writeStringField("since", since.toString());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The holder that a lock file names, or null where it names none (empty, torn, something else).
   */
  static LockHolder read(byte[] content) {
    String host = null;
    long pid = 0;
    Instant since = null;
    try (JsonParser json = JSON.createParser(content)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      String name;
      while ((name = json.nextFieldName()) != null) {
        json.nextToken();
        switch (name) {
          case "host" -> host = json.getText();
          case "pid" -> pid = json.getLongValue();
          case "since" -> since = Instant.parse(json.getText());
          default -> json.skipChildren();
        }
      }
    } catch (IOException | DateTimeException e) {
      return null; // whoever holds the lock is writing at this moment, or died doing so
    }
    return host == null || since == null ? null : new LockHolder(host, pid, since);
  }

  /** Asked for once: a name service may take seconds. */
  private static final class ThisHost {
    static final String NAME = find();

    private ThisHost() {}

    private static String find() {
      String windows = System.getenv("COMPUTERNAME");
      if (windows != null && !windows.isBlank()) {
        return windows;
      }
      try {
        String linux = Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        if (!linux.isEmpty()) {
          return linux;
        }
      } catch (IOException e) {
        // not Linux: ask the network
      }
      try {
        return InetAddress.getLocalHost().getHostName();
      } catch (UnknownHostException e) {
        return "unknown";
      }
    }
  }
}

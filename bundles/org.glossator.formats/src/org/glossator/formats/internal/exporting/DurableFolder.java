package org.glossator.formats.internal.exporting;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.glossator.base.AtomicFiles;

/**
 * Brings a folder with all that is in it to the disk. The files are forced together, since a disk
 * forces many in hardly more time than one.
 */
final class DurableFolder {
  private static final int THREADS = 8;

  private DurableFolder() {}

  /**
   * Forces files and folders.
   *
   * @throws IOException the first failure
   */
  static void force(Path folder) throws IOException {
    List<Path> files;
    List<Path> folders;
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> found = all.toList();
      files = found.stream().filter(Files::isRegularFile).toList();
      folders = found.stream().filter(Files::isDirectory).toList();
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      await(files.stream().<Future<?>>map(f -> threads.submit(() -> forceFile(f))).toList());
      List<Future<?>> rest = new ArrayList<>();
      folders.forEach(
          f ->
              rest.add(
                  threads.submit(
                      () -> {
                        AtomicFiles.forceFolder(f);
                        return null;
                      })));
      await(rest);
    }
  }

  private static Void forceFile(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return null;
  }

  private static void await(List<Future<?>> all) throws IOException {
    for (Future<?> one : all) {
      try {
        one.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted");
      } catch (ExecutionException e) {
        throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
      }
    }
  }
}

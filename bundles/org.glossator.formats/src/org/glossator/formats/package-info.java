/**
 * Reading and writing datasets: the registry of formats, the neutral model between a file and a
 * study, and the two tasks that importing and exporting are.
 *
 * <p>An importer turns files into {@link org.glossator.formats.ImportedDocument}s and knows no
 * study. An exporter writes a {@link org.glossator.formats.Dataset} and proves it by reading it
 * back. Offsets are UTF-16 code units here; a format converts at its border (DESIGN section 6).
 */
package org.glossator.formats;

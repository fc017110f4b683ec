package org.glossator.study.internal.doctor;

import java.nio.file.Path;
import org.glossator.study.AnnotationTree;
import org.glossator.study.Study;
import org.glossator.uima.XmiDocument;

/**
 * An XMI file under examination.
 *
 * @param tree annotations or suggestions
 * @param owner annotator or engine
 * @param file the file
 * @param shown its name for problems
 * @param bytes its content; null where there is a journal only
 * @param content what it holds without its journal
 */
record ExaminedFile(
    Study study,
    AnnotationTree tree,
    String document,
    String owner,
    Path file,
    String shown,
    byte[] bytes,
    XmiDocument content) {}

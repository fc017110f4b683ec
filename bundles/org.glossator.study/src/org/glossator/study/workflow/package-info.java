/**
 * Who codes what, and how far they are: sets of documents, assignments, states, blind mode. Sets
 * are part of the study's settings; states are one file an annotator, so that two people never
 * change the same file.
 */
package org.glossator.study.workflow;

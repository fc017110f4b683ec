/** The journal of one annotation file: its lines, its file, and what replaying it gives. */
package org.glossator.study.internal.journal;

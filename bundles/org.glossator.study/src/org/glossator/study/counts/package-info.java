/** Counts of annotations by document, remembered as long as the files do not change. */
package org.glossator.study.counts;

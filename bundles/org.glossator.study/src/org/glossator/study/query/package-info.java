/**
 * Finding documents: the filter language of the workbench and the command line, reading of dates.
 */
package org.glossator.study.query;

/**
 * Tables in Apache Parquet, without Hadoop: the small part of the format that a table of spans
 * needs (Apache Parquet format 2.10; see the decision about Parquet).
 */
package org.glossator.formats.internal.parquet;

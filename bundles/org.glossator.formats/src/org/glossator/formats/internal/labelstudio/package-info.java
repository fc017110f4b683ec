/** Label Studio's JSON: tasks with annotations and their regions (spec/formats.md, labelstudio). */
package org.glossator.formats.internal.labelstudio;

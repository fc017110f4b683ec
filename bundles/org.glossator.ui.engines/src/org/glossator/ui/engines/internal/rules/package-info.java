/** The editor of rule files. */
package org.glossator.ui.engines.internal.rules;

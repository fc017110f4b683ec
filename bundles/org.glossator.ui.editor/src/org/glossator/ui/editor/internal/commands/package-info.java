/**
 * The editor's commands, one handler each; what they mean is in {@code coding} and {@code part}.
 */
package org.glossator.ui.editor.internal.commands;

/** The codebook editor: its life in the workbench, its pages, its commands. */
package org.glossator.ui.codebook.internal.editor;

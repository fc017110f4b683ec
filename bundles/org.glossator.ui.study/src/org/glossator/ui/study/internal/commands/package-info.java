/** The handlers of this bundle and their dialogs. UI thread only, unless a class says otherwise. */
package org.glossator.ui.study.internal.commands;

/** The widgets of the corpus view. UI thread only, unless a class says otherwise. */
package org.glossator.ui.navigator.internal.view;

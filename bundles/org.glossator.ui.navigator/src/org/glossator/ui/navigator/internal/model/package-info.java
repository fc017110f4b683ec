/**
 * What the corpus view shows, as plain values: studies, folders, documents and what else belongs to
 * a study. Knows no widget; any thread reads it.
 */
package org.glossator.ui.navigator.internal.model;

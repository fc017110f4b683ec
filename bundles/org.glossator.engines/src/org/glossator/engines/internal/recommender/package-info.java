/** The recommender: a sequence model trained on the spans of a layer. */
package org.glossator.engines.internal.recommender;

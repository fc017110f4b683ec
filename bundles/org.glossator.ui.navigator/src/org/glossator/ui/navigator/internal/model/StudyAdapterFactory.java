package org.glossator.ui.navigator.internal.model;

import org.eclipse.core.runtime.IAdapterFactory;
import org.glossator.study.Study;

/** Lets other parts ask any node of the corpus for its study, without knowing nodes. */
public final class StudyAdapterFactory implements IAdapterFactory {

  @Override
  public <T> T getAdapter(Object adaptable, Class<T> type) {
    if (type == Study.class && adaptable instanceof CorpusNode node && node.study() != null) {
      return type.cast(node.study().openStudy());
    }
    return null;
  }

  @Override
  public Class<?>[] getAdapterList() {
    return new Class<?>[] {Study.class};
  }
}

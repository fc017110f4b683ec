package org.glossator.ui.codebook.internal.paint;

import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.glossator.base.Severity;
import org.glossator.codebook.model.LayerKind;
import org.glossator.ui.base.Icons;
import org.osgi.framework.FrameworkUtil;

/**
 * The icons that only this bundle needs: {@code icons/*.svg}, and which of the common ones stand
 * for what. The images belong to JFace's registry. UI thread only.
 */
public final class CodebookIcons {
  private CodebookIcons() {}

  /**
   * The image of that name.
   *
   * @throws IllegalArgumentException if there is no such icon
   */
  public static Image image(String name) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String key = CodebookIcons.class.getName() + '/' + name;
    Image image = registry.get(key);
    if (image == null) {
      registry.put(key, descriptor(name));
      image = registry.get(key);
    }
    return image;
  }

  private static ImageDescriptor descriptor(String name) {
    IPath path = IPath.fromPortableString("icons/" + name + ".svg");
    URL url = FileLocator.find(FrameworkUtil.getBundle(CodebookIcons.class), path, null);
    if (url == null) {
      throw new IllegalArgumentException("no icon " + name);
    }
    return ImageDescriptor.createFromURL(url);
  }

  /** The image of a kind of layer. */
  public static Image of(LayerKind kind) {
    return Icons.image(
        switch (kind) {
          case SPAN -> "layer";
          case RELATION -> "layer-relation";
          case DOCUMENT -> "layer-document";
        });
  }

  /** The image of a severity. */
  public static Image of(Severity severity) {
    return Icons.image(
        switch (severity) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFO -> "info";
        });
  }
}

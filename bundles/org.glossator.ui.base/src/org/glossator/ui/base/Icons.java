package org.glossator.ui.base;

import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * The icons of the program by name: {@code icons/*.svg} of this bundle. Images are shared and
 * belong to JFace's registry, which disposes them with the display: callers never do.
 */
public final class Icons {
  private static final String BUNDLE = "org.glossator.ui.base";

  private Icons() {}

  /**
   * The image of that name. UI thread only.
   *
   * @param name name of a file in {@code icons} without {@code .svg}: {@code "span"}
   * @throws IllegalArgumentException if there is no such icon
   */
  public static Image image(String name) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String key = key(name);
    Image image = registry.get(key);
    if (image == null) {
      registry.put(key, descriptor(name));
      image = registry.get(key);
    }
    return image;
  }

  /**
   * The same for what wants a descriptor: actions, wizards, parts.
   *
   * @throws IllegalArgumentException if there is no such icon
   */
  public static ImageDescriptor descriptor(String name) {
    URL url =
        FileLocator.find(Platform.getBundle(BUNDLE), IPath.fromPortableString(path(name)), null);
    if (url == null) {
      throw new IllegalArgumentException("no icon " + name);
    }
    return ImageDescriptor.createFromURL(url);
  }

  /**
   * The same three times as large, for the title of a wizard.
   *
   * @throws IllegalArgumentException if there is no such icon
   */
  public static ImageDescriptor title(String name) {
    ImageDescriptor icon = descriptor(name);
    return ImageDescriptor.createFromImageDataProvider(zoom -> icon.getImageData(3 * zoom));
  }

  private static String path(String name) {
    return "icons/" + name + ".svg";
  }

  private static String key(String name) {
    return BUNDLE + '/' + name;
  }
}

package org.glossator.ui.codebook.internal.paint;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.glossator.codebook.CodeColour;
import org.glossator.ui.base.CodePaint;

/**
 * Small rounded squares in the colours of codes, for the page as it looks now. The images belong to
 * the control and are disposed with it. UI thread only.
 */
public final class Swatches {
  /** Width and height of the image, in points. */
  public static final int SIZE = 16;

  private static final double MARGIN = 2;
  private static final double RADIUS = 3;
  private static final double LINE = 1.25;

  private final ResourceManager images;
  private final CodePaint paint;

  public Swatches(Control owner) {
    images = new LocalResourceManager(JFaceResources.getResources(), owner);
    paint = CodePaint.of(owner.getDisplay());
  }

  /** The square of a colour; the same image for the same colour. */
  public Image image(CodeColour colour) {
    return images.get(
        ImageDescriptor.createFromImageDataProvider(
            new Square(paint.fill(colour).getRGB(), paint.line(colour).getRGB())));
  }

  /** Draws the square at any zoom; a value, so that equal ones share an image. */
  record Square(RGB fill, RGB line) implements ImageDataProvider {
    @Override
    public ImageData getImageData(int zoom) {
      int size = SIZE * zoom / 100;
      double scale = zoom / 100.0;
      ImageData data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
      for (int y = 0; y < size; y++) {
        for (int x = 0; x < size; x++) {
          double distance = distance((x + 0.5) / scale, (y + 0.5) / scale);
          double inside = coverage(-distance * scale);
          double inner = coverage((-distance - LINE) * scale);
          data.setPixel(x, y, data.palette.getPixel(mix(fill, line, inner)));
          data.setAlpha(x, y, (int) Math.round(255 * inside));
        }
      }
      return data;
    }

    /** Distance from the edge of the rounded square, negative inside. */
    private static double distance(double x, double y) {
      double half = SIZE / 2.0 - MARGIN - RADIUS;
      double dx = Math.abs(x - SIZE / 2.0) - half;
      double dy = Math.abs(y - SIZE / 2.0) - half;
      return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - RADIUS;
    }

    private static double coverage(double depth) {
      return Math.clamp(depth + 0.5, 0, 1);
    }

    private static RGB mix(RGB a, RGB b, double share) {
      return new RGB(
          (int) Math.round(a.red * share + b.red * (1 - share)),
          (int) Math.round(a.green * share + b.green * (1 - share)),
          (int) Math.round(a.blue * share + b.blue * (1 - share)));
    }
  }
}

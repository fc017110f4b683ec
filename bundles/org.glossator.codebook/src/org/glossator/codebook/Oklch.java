package org.glossator.codebook;

/**
 * A colour by lightness, chroma and hue as the eye sees them.
 *
 * <p>Source: Björn Ottosson, "A perceptual color space for image processing" (2020), the matrices
 * as published there.
 *
 * @param lightness 0 to 1
 * @param chroma 0 (grey) to about 0.3
 * @param hue in radians
 */
record Oklch(double lightness, double chroma, double hue) {

  /** The colour of {@code 0xrrggbb}. */
  static Oklch of(int rgb) {
    double r = linear(rgb >> 16 & 0xff);
    double g = linear(rgb >> 8 & 0xff);
    double b = linear(rgb & 0xff);
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return new Oklch(lightness, Math.hypot(a, bb), Math.atan2(bb, a));
  }

  /**
   * {@code #rrggbb}, with as much of the chroma as a screen can show at this lightness and hue:
   * less chroma changes how a colour looks far less than another lightness or hue would.
   */
  String toHex() {
    double low = 0;
    double high = chroma;
    if (isShown(high)) {
      return hex(high);
    }
    for (int i = 0; i < 20; i++) {
      double middle = (low + high) / 2;
      if (isShown(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return hex(low);
  }

  private boolean isShown(double withChroma) {
    for (double channel : linearRgb(withChroma)) {
      if (channel < -0.0001 || channel > 1.0001) {
        return false;
      }
    }
    return true;
  }

  private String hex(double withChroma) {
    StringBuilder s = new StringBuilder("#");
    for (double channel : linearRgb(withChroma)) {
      int value = (int) Math.round(255 * Math.clamp(gamma(channel), 0.0, 1.0));
      s.append(Character.forDigit(value >> 4, 16)).append(Character.forDigit(value & 15, 16));
    }
    return s.toString();
  }

  private double[] linearRgb(double withChroma) {
    double a = withChroma * Math.cos(hue);
    double b = withChroma * Math.sin(hue);
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static double cube(double x) {
    return x * x * x;
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double gamma(double c) {
    return c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055;
  }
}

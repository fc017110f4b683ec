package org.glossator.ui.engines.internal.rules;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.engines.RutaRules;
import org.glossator.ui.base.Appearance;
import org.glossator.uima.LayerTypes;

/**
 * Colours of rules: comments grey, texts green, words of the language bold, layers of the codebook
 * blue. Colours need not be disposed since SWT 3.115.
 */
final class RulesColours {
  private RulesColours() {}

  static Color error() {
    return Appearance.isDark()
        ? new Color(new RGB(0xfe, 0x93, 0x86))
        : new Color(new RGB(0xc3, 0x3e, 0x39));
  }

  static PresentationReconciler reconciler(Scheme scheme) {
    boolean isDark = Appearance.isDark();
    Color grey = isDark ? rgb(0xa0a8b0) : rgb(0x66707a);
    Color green = isDark ? rgb(0x6ec37a) : rgb(0x007f31);
    Color blue = isDark ? rgb(0x67b6fe) : rgb(0x0a72af);
    IToken comment = new Token(new TextAttribute(grey, null, SWT.ITALIC));
    IToken text = new Token(new TextAttribute(green));
    IToken keyword = new Token(new TextAttribute(null, null, SWT.BOLD));
    IToken layer = new Token(new TextAttribute(blue));
    WordRule words = new WordRule(new Words(), Token.UNDEFINED);
    RutaRules.keywords().forEach(word -> words.addWord(word, keyword));
    Set<String> layers = new HashSet<>();
    for (SchemeLayer known : scheme.layers()) {
      layers.add(LayerTypes.shortTypeName(known.id()));
    }
    layers.forEach(name -> words.addWord(name, layer));
    RuleBasedScanner scanner = new RuleBasedScanner();
    scanner.setRules(
        new IRule[] {
          new EndOfLineRule("//", comment),
          new MultiLineRule("/*", "*/", comment),
          new SingleLineRule("\"", "\"", text, '\\'),
          new SingleLineRule("'", "'", text, '\\'),
          words
        });
    PresentationReconciler reconciler = new PresentationReconciler();
    DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
    reconciler.setDamager(repairer, org.eclipse.jface.text.IDocument.DEFAULT_CONTENT_TYPE);
    reconciler.setRepairer(repairer, org.eclipse.jface.text.IDocument.DEFAULT_CONTENT_TYPE);
    return reconciler;
  }

  private static Color rgb(int value) {
    return new Color(new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff));
  }

  private static final class Words implements IWordDetector {
    @Override
    public boolean isWordStart(char c) {
      return Character.isLetter(c);
    }

    @Override
    public boolean isWordPart(char c) {
      return Character.isLetterOrDigit(c) || c == '_';
    }
  }
}

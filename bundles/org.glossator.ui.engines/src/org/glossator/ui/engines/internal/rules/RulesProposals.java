package org.glossator.ui.engines.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.glossator.codebook.Scheme;
import org.glossator.engines.RutaRules;

/** Proposes layers, codes, attributes and words of the language that begin as what is written. */
final class RulesProposals implements IContentAssistProcessor {
  private final List<String> words;

  private RulesProposals(List<String> words) {
    this.words = words;
  }

  static ContentAssistant assistant(Scheme scheme) {
    ContentAssistant assistant = new ContentAssistant();
    assistant.setContentAssistProcessor(
        new RulesProposals(RutaRules.vocabulary(scheme)), IDocument.DEFAULT_CONTENT_TYPE);
    assistant.enableAutoInsert(true);
    return assistant;
  }

  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    IDocument document = viewer.getDocument();
    int begin = offset;
    try {
      while (begin > 0 && isPart(document.getChar(begin - 1))) {
        begin--;
      }
      String typed = document.get(begin, offset - begin).toLowerCase(Locale.ROOT);
      List<ICompletionProposal> proposals = new ArrayList<>();
      for (String word : words) {
        if (word.toLowerCase(Locale.ROOT).startsWith(typed)) {
          proposals.add(new CompletionProposal(word, begin, offset - begin, word.length()));
        }
      }
      return proposals.toArray(ICompletionProposal[]::new);
    } catch (BadLocationException e) {
      return new ICompletionProposal[0]; // the text is shorter by now
    }
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '"' || c == '-';
  }

  @Override
  public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
    return null;
  }

  @Override
  public char[] getCompletionProposalAutoActivationCharacters() {
    return null;
  }

  @Override
  public char[] getContextInformationAutoActivationCharacters() {
    return null;
  }

  @Override
  public String getErrorMessage() {
    return null;
  }

  @Override
  public IContextInformationValidator getContextInformationValidator() {
    return null;
  }
}

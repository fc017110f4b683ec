package org.glossator.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.glossator.base.ProblemException;
import org.glossator.codebook.change.ChangeKind;
import org.glossator.codebook.change.CodebookOperation;
import org.glossator.codebook.change.DeleteAttribute;
import org.glossator.codebook.change.DeleteChoice;
import org.glossator.codebook.change.DeleteCode;
import org.glossator.codebook.change.DeleteCode.Fate;
import org.glossator.codebook.change.DeleteLayer;
import org.glossator.codebook.change.MergeCodes;
import org.glossator.codebook.change.MoveCode;
import org.glossator.codebook.change.Rename;
import org.glossator.codebook.change.RetireCode;
import org.glossator.codebook.change.SplitCode;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.ElementKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands of {@code glossator codebook} that change codes with their annotations. */
final class CodebookChanges {
  private CodebookChanges() {}

  /** Adds them to a command. */
  static void addTo(CommandLine line, Console console) {
    line.addSubcommand("rename", new RenameIt(console));
    line.addSubcommand("move", new MoveIt(console));
    line.addSubcommand("merge", new MergeIt(console));
    line.addSubcommand("split", new SplitIt(console));
    line.addSubcommand("retire", new RetireIt(console));
    line.addSubcommand("delete", new DeleteIt(console));
    line.addSubcommand("kind", new KindIt(console));
  }

  @Command(
      name = "rename",
      description = "Give a layer, code or attribute another name; its id stays.")
  private static final class RenameIt extends CodebookChangeCommand {
    @Option(names = "--code", paramLabel = "CODE", description = "Id of a code.")
    private String code;

    @Option(names = "--attribute", paramLabel = "ATTRIBUTE", description = "Id of an attribute.")
    private String attribute;

    @Option(names = "--to", required = true, paramLabel = "NAME", description = "The new name.")
    private String to;

    RenameIt(Console console) {
      super(console);
    }

    @Override
    CodebookOperation operation(Codebook codebook) throws ProblemException {
      if (code != null && attribute != null) {
        throw usage("say --code or --attribute, not both");
      }
      if (code != null) {
        return new Rename(ElementKind.CODE, layer(), code, to);
      }
      return attribute == null
          ? new Rename(ElementKind.LAYER, layer(), layer(), to)
          : new Rename(ElementKind.ATTRIBUTE, layer(), attribute, to);
    }
  }

  @Command(name = "move", description = "Put a code below another one.")
  private static final class MoveIt extends CodebookChangeCommand {
    @Option(names = "--code", required = true, paramLabel = "CODE", description = "Id of the code.")
    private String code;

    @Option(
        names = "--under",
        paramLabel = "CODE",
        description = "Id of the code above it; left out for none.")
    private String under;

    @Option(
        names = "--index",
        paramLabel = "N",
        description = "Its place there, from 0; the last if left out.")
    private int index = Integer.MAX_VALUE;

    MoveIt(Console console) {
      super(console);
    }

    @Override
    CodebookOperation operation(Codebook codebook) throws ProblemException {
      if (index < 0) {
        throw usage("--index must be 0 or more");
      }
      return new MoveCode(layer(), code, under, index);
    }
  }

  @Command(
      name = "merge",
      description = "Merge a code into another one; its annotations get that one.")
  private static final class MergeIt extends CodebookChangeCommand {
    @Option(names = "--code", required = true, paramLabel = "CODE", description = "Id of the code.")
    private String code;

    @Option(
        names = "--into",
        required = true,
        paramLabel = "CODE",
        description = "Id of the code that stays.")
    private String into;

    MergeIt(Console console) {
      super(console);
    }

    @Override
    CodebookOperation operation(Codebook codebook) throws ProblemException {
      return new MergeCodes(layer(), code, into);
    }
  }

  @Command(
      name = "split",
      description = "Split a code into new ones; its annotations are to be recoded.")
  private static final class SplitIt extends CodebookChangeCommand {
    @Option(names = "--code", required = true, paramLabel = "CODE", description = "Id of the code.")
    private String code;

    @Option(
        names = "--part",
        required = true,
        paramLabel = "NAME",
        description = "Name of a new code; twice or more.")
    private List<String> parts = new ArrayList<>();

    SplitIt(Console console) {
      super(console);
    }

    @Override
    CodebookOperation operation(Codebook codebook) throws ProblemException {
      if (parts.size() < 2) {
        throw usage("a code is split into two or more: say --part twice");
      }
      return SplitCode.of(codebook, layer(), code, parts);
    }
  }

  @Command(
      name = "retire",
      description = "Retire a code: annotations keep it, it is offered no longer.")
  private static final class RetireIt extends CodebookChangeCommand {
    @Option(names = "--code", required = true, paramLabel = "CODE", description = "Id of the code.")
    private String code;

    @Option(names = "--back", description = "Bring a retired code back.")
    private boolean back;

    RetireIt(Console console) {
      super(console);
    }

    @Override
    CodebookOperation operation(Codebook codebook) throws ProblemException {
      return new RetireCode(layer(), code, !back);
    }
  }

  @Command(name = "delete", description = "Delete a layer, code, attribute or choice.")
  private static final class DeleteIt extends CodebookChangeCommand {
    @Option(names = "--code", paramLabel = "CODE", description = "Id of a code.")
    private String code;

    @Option(names = "--attribute", paramLabel = "ATTRIBUTE", description = "Id of an attribute.")
    private String attribute;

    @Option(
        names = "--choice",
        paramLabel = "CHOICE",
        description = "Id of a choice of the attribute.")
    private String choice;

    @Option(
        names = "--replace-by",
        paramLabel = "CHOICE",
        description = "Id of the choice that takes its place.")
    private String replacement;

    @Option(
        names = "--keep-annotations",
        description = "Keep the annotations of the code, without a code.")
    private boolean keep;

    DeleteIt(Console console) {
      super(console);
    }

    @Override
    CodebookOperation operation(Codebook codebook) throws ProblemException {
      if (code != null && attribute != null) {
        throw usage("say --code or --attribute, not both");
      }
      if (choice != null && attribute == null) {
        throw usage("say with --attribute which attribute has the choice");
      }
      if (replacement != null && (choice == null || replacement.equals(choice))) {
        throw usage("--replace-by names another choice for --choice");
      }
      if (keep && code == null) {
        throw usage("--keep-annotations is for --code");
      }
      if (code != null) {
        return new DeleteCode(layer(), code, keep ? Fate.KEPT_WITHOUT_CODE : Fate.DELETED);
      }
      if (choice != null) {
        return new DeleteChoice(layer(), attribute, choice, replacement);
      }
      return attribute == null ? new DeleteLayer(layer()) : new DeleteAttribute(layer(), attribute);
    }
  }

  @Command(
      name = "kind",
      description = "Give an attribute another kind; values are converted where they can be.")
  private static final class KindIt extends CodebookChangeCommand {
    @Option(
        names = "--attribute",
        required = true,
        paramLabel = "ATTRIBUTE",
        description = "Id of the attribute.")
    private String attribute;

    @Option(
        names = "--to",
        required = true,
        paramLabel = "KIND",
        description =
            "The new kind: text, integer, number, yes-no, choice, multi-choice, date or actor.")
    private String to;

    @Option(names = "--choice", paramLabel = "NAME", description = "A choice to be added.")
    private List<String> choices = new ArrayList<>();

    KindIt(Console console) {
      super(console);
    }

    @Override
    CodebookOperation operation(Codebook codebook) throws ProblemException {
      String wanted = to.toLowerCase(Locale.ROOT).replace("-", "");
      for (AttributeKind kind : AttributeKind.VALUES) {
        if (kind.getLiteral().toLowerCase(Locale.ROOT).replaceAll("[-_]", "").equals(wanted)) {
          return new ChangeKind(layer(), attribute, kind, choices);
        }
      }
      throw usage("there is no kind " + to);
    }
  }
}

package org.glossator.uima;

import java.nio.charset.StandardCharsets;
import org.glossator.base.ProblemException;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Scheme;

/** Codebooks for tests. */
final class Schemes {
  private Schemes() {}

  /** Every kind of layer and of attribute, and ids that are hard on names. */
  static Scheme full() {
    return of(
        """
        <layers id="Frame" name="Frame">
          <codes id="shared-responsibility" name="Shared"><children id="Whataboutism,Straw_Men" name="W"/></codes>
          <codes id="共同责任" name="C"/>
          <attributes id="note" name="Note"/>
          <attributes id="count" name="Count" kind="integer"/>
          <attributes id="weight" name="Weight" kind="number"/>
          <attributes id="explicit" name="Explicit" kind="yes-no"/>
          <attributes id="stance" name="Stance" kind="choice"><choices id="pro" name="Pro"/></attributes>
          <attributes id="aims" name="Aims" kind="multi-choice"><choices id="a" name="A"/></attributes>
          <attributes id="day" name="Day" kind="date"/>
          <attributes id="speaker" name="Speaker" kind="actor"/>
          <attributes id="code" name="Code of another scheme"/>
          <attributes id="aims-2 共" name="More aims" kind="multi-choice"/>
        </layers>
        <layers id="1st claim/claim" name="Claim"/>
        <layers id="Attribution" name="Attribution" kind="relation">
          <sourceLayers>Frame</sourceLayers>
          <attributes id="explicit" name="Explicit" kind="yes-no"/>
        </layers>
        <layers id="Tone" name="Tone" kind="document">
          <attributes id="certainty" name="Certainty" kind="number"/>
        </layers>
        """);
  }

  static Scheme of(String layers) {
    String xml =
        "<codebook:Codebook xmlns:codebook='http://glossator.org/codebook/1.0' id='t' name='Test"
            + " &amp; &lt;more&gt;' version='1.2'>"
            + layers
            + "</codebook:Codebook>";
    try {
      return Scheme.of(CodebookFiles.read("test", xml.getBytes(StandardCharsets.UTF_8)).codebook());
    } catch (ProblemException e) {
      throw new AssertionError(e);
    }
  }
}

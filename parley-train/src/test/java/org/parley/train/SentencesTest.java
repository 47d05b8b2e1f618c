package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.encoder.ArgumentTags;
import org.parley.encoder.Vocabulary;
import org.parley.encoder.WindowMaker;
import org.parley.language.ArgumentRole;

class SentencesTest {
  private static final WindowMaker MAKER = new WindowMaker(Vocabulary.standard());

  @TempDir private Path folder;

  @Test
  void framesGiveTheRolesThatTheMapNames() throws IOException {
    Files.writeString(
        folder.resolve("frame-map.json"),
        """
        {"frames":{"Giving":{"roles":{"Donor":"by","Recipient":"to","Theme":["issue","to"]}}}}""");
    pack(
        "mapped.jsonl.gz",
        """
        {"text":"Anna gave Bert bread.","frame":"Giving","target":[[5,9]],\
        "roles":[["Donor",0,4],["Recipient",10,14],["Theme",15,20],["Place",20,21]]}""");
    FrameExample example = Frames.read(folder).examples(MAKER).get(0);
    assertThat(example.classes()).containsExactly(0);
    assertThat(example.predicates().get(0).roles())
        .containsExactly(
            ArgumentTags.of(ArgumentRole.BY),
            0,
            ArgumentTags.of(ArgumentRole.TO),
            Predicate.UNKNOWN,
            0);
  }

  @Test
  void propbankArgumentsGoOnInTheirSecondPiece() throws IOException {
    pack(
        "ewt.jsonl.gz",
        """
        {"text":"Bread, Anna said, is dear.","predicate":[12,16],\
        "roles":[["ARG1",0,5],["ARG0",7,11],["C-ARG1",18,25],["R-ARG1",5,6]]}""");
    List<FrameExample> examples = Propbank.read(folder.resolve("ewt.jsonl.gz")).examples(MAKER);
    int thing = 1 + Propbank.ROLES.indexOf("ARG1");
    int[] roles = examples.get(0).predicates().get(0).roles();
    assertThat(roles[0]).isEqualTo(thing);
    assertThat(roles[5]).isEqualTo(thing);
    assertThat(roles[1]).isZero();
  }

  @Test
  void aPredicateSaysNothingOfTheNextSentence() throws IOException {
    pack(
        "ewt.jsonl.gz",
        """
        {"text":"Anna ran.","predicate":[5,8],"roles":[["ARG0",0,4]]}
        {"text":"Bert slept.","predicate":[5,10],"roles":[["ARG0",0,4]]}""");
    FrameExample both = Propbank.read(folder.resolve("ewt.jsonl.gz")).examples(MAKER).get(0);
    assertThat(both.predicates()).hasSize(2);
    assertThat(both.predicates().get(0).roles())
        .endsWith(Predicate.UNKNOWN, Predicate.UNKNOWN, Predicate.UNKNOWN);
  }

  private void pack(String name, String lines) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
  }
}

package org.parley.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * Our run of the parser gives each word of the samples the head and relation that CoreNLP's gives.
 */
class TransitionParserTest {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String GRAMMAR = MODELS + "parser/nndep/english_UD.gz";
  private static final List<String> ODD =
      List.of(
          "\u2014",
          "Yes.",
          "Xqzt blorped; the frumious 3,14-snark (\u4e2d\u6587 \uD83D\uDE00) was vorpaled!",
          "and and and and and",
          "the ".repeat(120) + "end.");

  @Test
  void everyWordHasTheHeadAndTheRelationThatCoreNlpGivesIt() throws IOException {
    TransitionParser ours = TransitionParser.load(GRAMMAR);
    DependencyParser theirs = DependencyParser.loadFromModelFile(GRAMMAR);
    List<CoreMap> sentences = sentences();
    assertThat(sentences).hasSizeGreaterThan(100);
    for (CoreMap sentence : sentences) {
      List<CoreLabel> labels = sentence.get(TokensAnnotation.class);
      assertThat(told(Edges.of(labels, parse(ours, labels))))
          .as(sentence.toString())
          .isEqualTo(told(theirs.predict(sentence).typedDependencies()));
    }
  }

  @Test
  void aModelThatIsCutOffIsNamed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write("dict=2\npos=1\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThatThrownBy(() -> ParserModel.read(new ByteArrayInputStream(bytes.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ends too early");
  }

  private static TransitionParser.Parse parse(TransitionParser parser, List<CoreLabel> labels) {
    return parser.parse(
        labels.stream().map(CoreLabel::word).toList(),
        labels.stream().map(CoreLabel::tag).toList());
  }

  private static List<String> told(Collection<TypedDependency> edges) {
    return edges.stream()
        .map(e -> e.dep().index() + " " + e.reln() + " " + e.gov().index())
        .sorted()
        .toList();
  }

  private static List<CoreMap> sentences() throws IOException {
    TokenizerAnnotator tokenizer = new TokenizerAnnotator(new Properties());
    MaxentTagger tagger = new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
    List<CoreMap> sentences = new ArrayList<>();
    for (String text : texts()) {
      Annotation annotation = new Annotation(text);
      tokenizer.annotate(annotation);
      sentences.addAll(annotation.get(SentencesAnnotation.class));
    }
    sentences.forEach(s -> tagger.tagCoreLabels(s.get(TokensAnnotation.class)));
    return sentences;
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>(ODD);
    try (Stream<Path> samples = Files.list(Path.of("../samples"))) {
      for (Path sample : samples.sorted().toList()) {
        texts.add(Files.readString(sample));
      }
    }
    return texts;
  }
}

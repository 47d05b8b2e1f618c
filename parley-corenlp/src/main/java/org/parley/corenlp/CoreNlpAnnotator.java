package org.parley.corenlp;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.parley.bound.Deadline;
import org.parley.language.Annotator;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/**
 * {@link Annotator} on Stanford CoreNLP 4.5 (Manning et al. 2014): tokens, tags, lemmas, the
 * three-class CRF names and the neural dependency parser (Chen and Manning 2014), Universal
 * Dependencies. Its models take seconds to load, side by side where there are cores: make one and
 * share it.
 */
public final class CoreNlpAnnotator implements Annotator {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TAGS = MODELS + "pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = MODELS + "ner/english.all.3class.distsim.crf.ser.gz";
  private static final String GRAMMAR = MODELS + "parser/nndep/english_UD.gz";

  private final TokenizerAnnotator tokenizer = new TokenizerAnnotator(tokenizing());
  private final MaxentTagger tagger;
  private final AbstractSequenceClassifier<CoreLabel> names;
  private final TransitionParser parser;

  public CoreNlpAnnotator() {
    CompletableFuture<TransitionParser> grammar =
        CompletableFuture.supplyAsync(() -> TransitionParser.load(GRAMMAR));
    this.tagger = new MaxentTagger(TAGS);
    this.names = loadNames();
    this.parser = grammar.join();
  }

  private static AbstractSequenceClassifier<CoreLabel> loadNames() {
    try {
      return CRFClassifier.getClassifier(NAMES);
    } catch (IOException e) {
      throw new UncheckedIOException("model " + NAMES, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("model " + NAMES + " is not of this version", e);
    }
  }

  private static Properties tokenizing() {
    Properties p = new Properties();
    p.setProperty("tokenize.options", "untokenizable=noneKeep,splitHyphenated=false");
    p.setProperty("ssplit.newlineIsSentenceBreak", "never");
    return p;
  }

  @Override
  public List<Sentence> sentences(String paragraph) {
    if (paragraph.isBlank()) {
      return List.of();
    }
    Annotation annotation = new Annotation(paragraph);
    tokenizer.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      for (List<CoreLabel> piece :
          LongSentences.pieces(map.get(CoreAnnotations.TokensAnnotation.class))) {
        Deadline.check();
        sentences.add(new Sentence(sentences.size(), 0, tokens(piece)));
      }
    }
    return sentences;
  }

  private TransitionParser.Parse parse(List<CoreLabel> labels) {
    return parser.parse(
        labels.stream().map(CoreLabel::word).toList(),
        labels.stream().map(CoreLabel::tag).toList());
  }

  private List<Token> tokens(List<CoreLabel> labels) {
    tagger.tagCoreLabels(labels);
    List<CoreLabel> named = names.classifySentence(labels);
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "root");
    for (TypedDependency edge : Edges.of(labels, parse(labels))) {
      int dependent = edge.dep().index() - 1;
      heads[dependent] = edge.gov().index() - 1;
      relations[dependent] = edge.reln().toString();
    }
    Morphology morphology = new Morphology();
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel l = labels.get(i);
      tokens.add(
          new Token(
              i,
              l.word(),
              morphology.lemma(l.word(), l.tag()),
              l.tag(),
              named.get(i).get(CoreAnnotations.AnswerAnnotation.class),
              heads[i],
              relations[i],
              new Span(l.beginPosition(), l.endPosition())));
    }
    return tokens;
  }
}

package org.parley.bench;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Properties;
import org.parley.model.Span;
import org.parley.text.Source;
import org.parley.train.Polnear.Marked;

/**
 * CoreNLP's quotations with their speakers (Muzny et al. 2017), by its own defaults but without
 * times and fine classes of names. It marks no cues, and reads what stands between quotation marks
 * only.
 */
final class CoreNlpQuotes implements QuoteSystem {
  private final StanfordCoreNLP pipeline;

  CoreNlpQuotes() {
    RedwoodConfiguration.current().clear().apply();
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    this.pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public Output read(Source source) {
    Annotation annotation = new Annotation(source.original());
    pipeline.annotate(annotation);
    List<CoreLabel> tokens = annotation.get(TokensAnnotation.class);
    List<Marked> quotes =
        QuoteAnnotator.gatherQuotes(annotation).stream().map(q -> marked(q, tokens)).toList();
    return new Output(quotes, tokens.size());
  }

  private static Marked marked(CoreMap quote, List<CoreLabel> tokens) {
    Span content =
        new Span(
            quote.get(CharacterOffsetBeginAnnotation.class),
            quote.get(CharacterOffsetEndAnnotation.class));
    return new Marked(speaker(quote, tokens), List.of(), List.of(content));
  }

  private static List<Span> speaker(CoreMap quote, List<CoreLabel> tokens) {
    Integer first = quote.get(MentionBeginAnnotation.class);
    Integer last = quote.get(MentionEndAnnotation.class);
    return first == null || last == null
        ? List.of()
        : List.of(new Span(tokens.get(first).beginPosition(), tokens.get(last).endPosition()));
  }
}

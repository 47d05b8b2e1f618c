package org.parley.corenlp;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations.IndexAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A parse as CoreNLP puts it right: the subject of a passive, above all. */
final class Edges {
  private Edges() {}

  static Collection<TypedDependency> of(List<CoreLabel> labels, TransitionParser.Parse parse) {
    IndexedWord root = new IndexedWord(new Word("ROOT"));
    root.set(IndexAnnotation.class, 0);
    List<IndexedWord> words = new ArrayList<>(labels.size());
    labels.forEach(l -> words.add(new IndexedWord(l)));
    List<TypedDependency> edges = new ArrayList<>(labels.size());
    for (int w = 0; w < words.size(); w++) {
      int head = parse.heads()[w];
      edges.add(
          head < 0
              ? new TypedDependency(GrammaticalRelation.ROOT, root, words.get(w))
              : new TypedDependency(relation(parse.relations()[w]), words.get(head), words.get(w)));
    }
    return new UniversalEnglishGrammaticalStructure(edges, new TreeGraphNode(root))
        .typedDependencies();
  }

  private static GrammaticalRelation relation(String name) {
    GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(name);
    return known == null
        ? new GrammaticalRelation(
            Language.UniversalEnglish, name, null, GrammaticalRelation.DEPENDENT)
        : known;
  }
}

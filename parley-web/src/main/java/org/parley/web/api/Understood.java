package org.parley.web.api;

import io.javalin.http.BadRequestResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.io.export.ChoiceFault;
import org.parley.io.export.Choices;
import org.parley.model.ActorId;
import org.parley.model.Voice;
import org.parley.store.Facet;
import org.parley.store.FacetCount;
import org.parley.store.Filter;
import org.parley.store.Store;
import org.parley.web.export.StoreRecords;

/** Takes the values of a filter as people write them: labels, names, small letters. */
final class Understood {
  private static final int MOST_SHOWN = 21;

  private final Store store;
  private final Choices choices;

  Understood(Store store) {
    this.store = store;
    this.choices = new Choices(new StoreRecords(store));
  }

  /**
   * The filter with the values that records have.
   *
   * @throws BadRequestResponse where a value means nothing, with those that do
   */
  Filter of(Filter typed) {
    Filter filter = typed;
    for (Map.Entry<Facet, Set<String>> e : typed.any().entrySet()) {
      filter = filter.without(e.getKey());
      for (String value : e.getValue()) {
        filter = filter.with(e.getKey(), value(typed, e.getKey(), value));
      }
    }
    return filter;
  }

  private String value(Filter filter, Facet facet, String typed) {
    try {
      return switch (facet) {
        case BETWEEN -> choices.between(typed).toString();
        case PARTY -> choices.party(typed).value();
        case SOURCE_COUNTRY, TARGET_COUNTRY, COUNTRY -> choices.country(typed);
        case SPEAKER, ADDRESSEE, SOURCE, TARGET, ACTOR -> choices.actor(typed).value();
        case VOICE -> voice(typed);
        default -> known(filter, facet, typed);
      };
    } catch (ChoiceFault e) {
      throw new BadRequestResponse(facet.slug() + ": " + e.getMessage());
    }
  }

  private String voice(String typed) {
    boolean own = Voice.parse(typed).speaker().map(ActorId::value).isEmpty();
    return own ? typed : choices.actor(typed).value();
  }

  private String known(Filter filter, Facet facet, String typed) {
    return Vocabulary.of(filter.kind(), facet)
        .map(all -> Choices.oneOf(facet.slug(), all, typed))
        .or(() -> store.search().known(filter.kind(), facet, typed))
        .orElseThrow(() -> new ChoiceFault(unknown(filter, facet, typed)));
  }

  private String unknown(Filter filter, Facet facet, String typed) {
    List<String> some =
        store.search().counts(Filter.of(filter.kind()), facet, MOST_SHOWN).stream()
            .map(FacetCount::value)
            .toList();
    return filter.kind().slug()
        + " have no "
        + typed
        + (some.isEmpty() ? "" : ": choose " + Choices.shown(some));
  }
}

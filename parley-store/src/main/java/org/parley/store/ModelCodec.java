package org.parley.store;

import static tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.deed.DeedTelling;
import org.parley.dossier.dispute.FigureContribution;
import org.parley.dossier.dispute.RejectionContribution;
import org.parley.dossier.dispute.StanceContribution;
import org.parley.dossier.question.Contribution;
import org.parley.dossier.revision.Version;
import org.parley.dossier.talk.MoveCandidate;
import org.parley.model.ActorId;
import org.parley.model.EventId;
import org.parley.model.Id;
import org.parley.model.MoveId;
import org.parley.model.Reading;
import org.parley.model.RecordItem;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.StatementId;
import org.parley.model.Voice;
import org.parley.text.Stated;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * The form in which readings, items and contributions are kept: JSON in which a record is the array
 * of its components, so that it is short and outlives their renaming. Texts of a report are not in
 * it; they are kept once, beside it.
 *
 * <p>A change to a record's components is a new {@link #FORM}, and so is one to a constant's name;
 * an optional component added behind the last is none: in older texts it is empty.
 */
final class ModelCodec {
  /** The number of the form that is written. */
  static final int FORM = 1;

  private static final JsonMapper MODEL =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .annotationIntrospector(new Positional())
          .addMixIn(Contribution.class, Typed.class)
          .addMixIn(ActorId.class, AsValue.class)
          .addMixIn(EventId.class, AsValue.class)
          .addMixIn(MoveId.class, AsValue.class)
          .addMixIn(ReportId.class, AsValue.class)
          .addMixIn(StatementId.class, AsValue.class)
          .addMixIn(Voice.class, AsText.class)
          .registerSubtypes(
              new NamedType(MoveCandidate.class, "move"),
              new NamedType(StanceContribution.class, "stance"),
              new NamedType(RejectionContribution.class, "rejection"),
              new NamedType(FigureContribution.class, "figure"),
              new NamedType(DeedTelling.class, "deed"),
              new NamedType(Version.class, "version"))
          .changeDefaultVisibility(v -> v.withIsGetterVisibility(Visibility.NONE))
          .withConfigOverride(List.class, ModelCodec::missingIsEmpty)
          .withConfigOverride(Optional.class, ModelCodec::missingIsEmpty)
          .withConfigOverride(OptionalDouble.class, ModelCodec::missingIsEmpty)
          .build();

  /** Where the items of each kind stand among the components of a reading. */
  private static final Map<RecordKind, Integer> PARTS =
      Map.of(
          RecordKind.REPORTS, 0,
          RecordKind.TIMES, 3,
          RecordKind.PLACES, 4,
          RecordKind.STATEMENTS, 5,
          RecordKind.EVENTS, 6,
          RecordKind.FIGURES, 7,
          RecordKind.WORDING, 8);

  private static final Map<RecordKind, ObjectReader> PART_READERS =
      PARTS.keySet().stream().collect(Collectors.toMap(k -> k, ModelCodec::partReader));

  private static final ObjectReader READING = MODEL.readerFor(Reading.class);
  private static final ObjectReader CONTRIBUTIONS = MODEL.readerFor(Contribution[].class);

  /** A contribution is written with the name of its type. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  private interface Typed {}

  /** An id is written as its value. */
  private abstract static class AsValue {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    AsValue(String unused) {}

    @JsonValue
    abstract String value();
  }

  /** A voice is written as the output writes it. */
  abstract static class AsText {
    @JsonCreator
    static Voice parse(String written) {
      return Voice.parse(written);
    }

    @Override
    @JsonValue
    public abstract String toString();
  }

  private static final class Positional extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public JsonFormat.Value findFormat(MapperConfig<?> config, Annotated annotated) {
      return annotated instanceof AnnotatedClass type
              && type.getRawType().isRecord()
              && !Id.class.isAssignableFrom(type.getRawType())
          ? JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)
          : super.findFormat(config, annotated);
    }
  }

  private ModelCodec() {}

  private static void missingIsEmpty(MutableConfigOverride type) {
    type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
  }

  /** Any record of the model, or a list of them, as text. */
  static String write(Object record) {
    return MODEL.writeValueAsString(record);
  }

  /**
   * @throws StoreException where the text is of another form
   */
  static <T> T read(String text, Class<T> type) {
    try {
      return MODEL.readValue(text, type);
    } catch (JacksonException e) {
      throw new StoreException(otherForm(type), e);
    }
  }

  /** What came with a report; nothing where none was kept. */
  static Stated stated(@Nullable String text) {
    return text == null ? Stated.NOTHING : read(text, Stated.class);
  }

  /** Empty where the text is of another form. */
  static <T> Optional<T> readable(String text, Class<? extends T> type) {
    try {
      return Optional.of(read(text, type));
    } catch (StoreException e) {
      return Optional.empty();
    }
  }

  static byte[] pack(Contribution[] contributions) {
    return Gzip.pack(MODEL.writeValueAsBytes(contributions));
  }

  static Contribution[] contributions(byte[] packed) {
    try {
      return CONTRIBUTIONS.readValue(Gzip.unpack(packed));
    } catch (JacksonException e) {
      throw new StoreException(otherForm(Contribution.class), e);
    }
  }

  /** An item as bytes, that of a report without its texts. */
  static byte[] pack(RecordItem item) {
    Object record = item instanceof Report r ? with(r, "", "") : item;
    return Gzip.pack(MODEL.writeValueAsBytes(record));
  }

  /**
   * An item as it was packed; empty where it was in another form.
   *
   * @param form the number of the form in which it was packed
   */
  static <T extends RecordItem> Optional<T> readable(
      byte[] packed, int form, Class<? extends T> type) {
    return form == FORM
        ? readable(new String(Gzip.unpack(packed), StandardCharsets.UTF_8), type)
        : Optional.empty();
  }

  static byte[] pack(Reading reading) {
    return Gzip.pack(bytes(reading));
  }

  /** What the packed reading holds; the same for the same reading, whatever packs it. */
  static byte[] bytes(Reading reading) {
    return MODEL.writeValueAsBytes(with(reading, "", ""));
  }

  /**
   * @param original the text that the report's offsets point into
   * @param text the readable story
   */
  static PackedReading packed(byte[] packed, int form, String original, String text) {
    if (form != FORM) {
      throw new StoreException(otherForm(Reading.class));
    }
    return new PackedReading(Gzip.unpack(packed), original, text);
  }

  static Reading reading(byte[] json, String original, String text) {
    try {
      Reading bare = READING.readValue(json);
      return with(bare, original, text);
    } catch (JacksonException e) {
      throw new StoreException(otherForm(Reading.class), e);
    }
  }

  private static ObjectReader partReader(RecordKind kind) {
    Class<?> part = kind == RecordKind.REPORTS ? Report.class : kind.type().arrayType();
    return MODEL.readerFor(part).without(FAIL_ON_TRAILING_TOKENS);
  }

  /** The items of one kind, the others passed over; the report is without its texts. */
  static List<? extends RecordItem> part(byte[] json, RecordKind kind) {
    int at = Objects.requireNonNull(PARTS.get(kind), kind.slug());
    try (JsonParser parser = MODEL.createParser(json)) {
      parser.nextToken();
      parser.nextToken();
      for (int i = 0; i < at; i++) {
        parser.skipChildren();
        parser.nextToken();
      }
      ObjectReader part = Objects.requireNonNull(PART_READERS.get(kind), kind.slug());
      return kind == RecordKind.REPORTS
          ? List.of(part.<Report>readValue(parser))
          : List.of(part.<RecordItem[]>readValue(parser));
    } catch (JacksonException e) {
      throw new StoreException(otherForm(Reading.class), e);
    }
  }

  private static String otherForm(Class<?> type) {
    return "a "
        + type.getSimpleName()
        + " was kept in a form that this version of Parley does not know: read the reports again"
        + " with --again";
  }

  static Report with(Report r, String original, String text) {
    return new Report(
        r.id(),
        r.sourceId(),
        r.input(),
        r.format(),
        original,
        text,
        r.title(),
        r.outlet(),
        r.wire(),
        r.dateline(),
        r.published(),
        r.language(),
        r.body(),
        r.setAside(),
        r.faults(),
        r.url());
  }

  private static Reading with(Reading r, String original, String text) {
    return new Reading(
        with(r.report(), original, text),
        r.actors(),
        r.mentions(),
        r.times(),
        r.places(),
        r.statements(),
        r.events(),
        r.figures(),
        r.wordings(),
        r.claims());
  }
}

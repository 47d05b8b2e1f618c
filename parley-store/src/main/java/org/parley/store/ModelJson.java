package org.parley.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.parley.dossier.dispute.FigureContribution;
import org.parley.dossier.dispute.RejectionContribution;
import org.parley.dossier.dispute.StanceContribution;
import org.parley.dossier.question.Contribution;
import org.parley.dossier.talk.MoveCandidate;
import org.parley.model.Reading;
import org.parley.model.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The model's records as JSON and back, whole; a reading is packed, without its original text. */
final class ModelJson {
  private static final JsonMapper MODEL =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .addMixIn(Contribution.class, Typed.class)
          .registerSubtypes(
              MoveCandidate.class,
              StanceContribution.class,
              RejectionContribution.class,
              FigureContribution.class)
          .changeDefaultVisibility(v -> v.withIsGetterVisibility(Visibility.NONE))
          .build();

  private static final ObjectReader CONTRIBUTIONS = MODEL.readerFor(Contribution[].class);

  /** A contribution is written with the name of its type. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
  private interface Typed {}

  private ModelJson() {}

  static String write(Object record) {
    return MODEL.writeValueAsString(record);
  }

  /** Throws where the JSON was written for another shape of the model. */
  static <T> T read(String json, Class<T> type) {
    try {
      return MODEL.readValue(json, type);
    } catch (JacksonException e) {
      throw otherShape(type, e);
    }
  }

  /** Contributions as {@link #write} wrote them in an array. */
  static Contribution[] contributions(String json) {
    try {
      return CONTRIBUTIONS.readValue(json);
    } catch (JacksonException e) {
      throw otherShape(Contribution.class, e);
    }
  }

  static JsonNode tree(Reading reading) {
    return MODEL.valueToTree(with(reading, ""));
  }

  static byte[] pack(Reading reading) {
    return zip(MODEL.writeValueAsBytes(with(reading, "")));
  }

  static Reading unpack(byte[] packed, String original) {
    try {
      return with(MODEL.readValue(unzip(packed), Reading.class), original);
    } catch (JacksonException e) {
      throw otherShape(Reading.class, e);
    }
  }

  private static StoreException otherShape(Class<?> type, JacksonException e) {
    return new StoreException(
        "a "
            + type.getSimpleName()
            + " was kept by another version of Parley: read the reports again with --again",
        e);
  }

  static byte[] zip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] unzip(byte[] packed) {
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return zip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(byte[] packed) {
    return new String(unzip(packed), StandardCharsets.UTF_8);
  }

  private static Reading with(Reading r, String original) {
    Report p = r.report();
    Report report =
        new Report(
            p.id(),
            p.sourceId(),
            p.input(),
            p.format(),
            original,
            p.title(),
            p.outlet(),
            p.wire(),
            p.dateline(),
            p.published(),
            p.language(),
            p.body(),
            p.setAside(),
            p.faults());
    return new Reading(
        report,
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

package org.parley.io.output;

import org.parley.model.Id;
import org.parley.model.Slug;
import org.parley.model.Voice;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** The one way in which rows become JSON. */
final class Json {
  static final JsonMapper ROWS =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addModule(
              new SimpleModule()
                  .addSerializer(new SlugSerializer())
                  .addSerializer(new ToStringSerializer(Id.class))
                  .addSerializer(new ToStringSerializer(Voice.class)))
          .build();

  private Json() {}

  private static final class SlugSerializer extends StdSerializer<Slug> {
    SlugSerializer() {
      super(Slug.class);
    }

    @Override
    public void serialize(Slug value, JsonGenerator json, SerializationContext context) {
      json.writeString(value.slug());
    }
  }
}

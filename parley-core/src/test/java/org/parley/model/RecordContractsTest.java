package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every record of the model holds to, whichever it is. */
class RecordContractsTest {
  private static final List<Class<?>> RECORDS = found();

  @Test
  void theRecordsOfTheModelAreFound() {
    assertThat(RECORDS).contains(Event.class, Voice.Speaker.class).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("records")
  void noPartMayBeMissing(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].getType().isPrimitive()) {
        Object[] values = samples(type);
        values[i] = null;
        assertThatNullPointerException()
            .as("%s without %s", type.getSimpleName(), parts[i].getName())
            .isThrownBy(() -> make(type, values));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void aListThatChangesLaterChangesNoRecord(Class<?> type) throws Throwable {
    RecordComponent[] parts = type.getRecordComponents();
    for (int i = 0; i < parts.length; i++) {
      Object[] values = samples(type);
      if (values[i] instanceof List<?> given) {
        Object made = make(type, values);
        given.clear();
        assertThat((List<?>) parts[i].getAccessor().invoke(made))
            .as("%s of %s", parts[i].getName(), type.getSimpleName())
            .isNotEmpty();
      }
    }
  }

  static List<Class<?>> records() {
    return RECORDS;
  }

  /** Not the policy: it asks others and holds no value. */
  private static List<Class<?>> found() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.parley.model")
            .stream()
            .<Class<?>>map(JavaClass::reflect)
            .filter(Class::isRecord)
            .filter(c -> c.getRecordComponents().length > 0 && c != PartyPolicy.class)
            .sorted(Comparator.comparing(Class::getName))
            .toList();
  }

  private static Object make(Class<?> type, Object[] values) throws Throwable {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object[] samples(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(c -> type == Clock.class && c.getType() == String.class ? "15:00" : c.getGenericType())
        .map(t -> t instanceof Type of ? sample(of) : t)
        .map(v -> type == When.class ? "2021-05-03" : v)
        .toArray();
  }

  private static Object sample(Type type) {
    if (type instanceof ParameterizedType of) {
      Object inner = sample(of.getActualTypeArguments()[0]);
      return of.getRawType() == Optional.class
          ? Optional.of(inner)
          : new ArrayList<>(List.of(inner, inner));
    }
    Class<?> of = (Class<?>) type;
    if (of.isEnum()) {
      return of.getEnumConstants()[0];
    }
    if (of.isRecord()) {
      try {
        return make(of, samples(of));
      } catch (Throwable e) {
        throw new AssertionError(of.getSimpleName(), e);
      }
    }
    return plain(of);
  }

  private static Object plain(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> "x";
      case "int" -> 1;
      case "double" -> 1.0;
      case "boolean" -> true;
      case "LocalDate" -> LocalDate.of(2021, 5, 3);
      case "OptionalLong" -> OptionalLong.of(1);
      case "OptionalDouble" -> OptionalDouble.of(1);
      case "Voice" -> Voice.OUTLET;
      default -> throw new AssertionError("no sample of " + type);
    };
  }
}

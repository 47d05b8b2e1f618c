package org.parley.io.words;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.ActorId;
import org.parley.model.Dossier;
import org.parley.model.Figure;

/** Figures as a reader writes them: {@code about 400 killed (Russia)}. */
public final class Amounts {
  private final Names names;

  public Amounts(Names names) {
    this.names = names;
  }

  /** All figures, those of one thing together, each group in the reports' order. */
  public static List<Figure> sorted(Dossier dossier) {
    return dossier.readings().stream()
        .flatMap(r -> r.figures().stream())
        .sorted(Comparator.comparing(Figure::what).thenComparing(f -> f.of().orElse("")))
        .toList();
  }

  public String text(Figure figure) {
    Optional<String> whose = figure.of().map(ActorId::new).map(names::name);
    if (whose.filter(figure.what()::equalsIgnoreCase).isPresent()) {
      return value(figure) + " " + figure.what();
    }
    String unit = figure.unit().isBlank() || sayTwice(figure) ? "" : " " + figure.unit();
    return value(figure)
        + unit
        + " "
        + figure.what()
        + whose.map(name -> " (" + name + ")").orElse("");
  }

  private static boolean sayTwice(Figure figure) {
    return figure.unit().equals("count") || figure.what().startsWith(figure.unit());
  }

  private static String value(Figure figure) {
    String about = figure.approximate() ? "about " : "";
    if (Double.isInfinite(figure.high())) {
      return number(figure.low()) + " or more";
    }
    return figure.low() == figure.high()
        ? about + number(figure.low())
        : about + number(figure.low()) + "–" + number(figure.high());
  }

  private static String number(double value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }
}

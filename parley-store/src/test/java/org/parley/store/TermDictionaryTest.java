package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermDictionaryTest {
  private static final Term WAR = new Term(Facet.TERM, "war");
  private static final Term RAID = new Term(Facet.TERM, "raid");

  @TempDir private Path directory;
  private Connections connections;
  private Sql sql;
  private TermDictionary terms;

  @BeforeEach
  void open() {
    Path file = directory.resolve("desk.parley");
    Store.open(file).close();
    connections = new Connections(file);
    sql = connections.writer();
    terms = new TermDictionary(sql);
  }

  @AfterEach
  void close() {
    sql.close();
    connections.close();
  }

  @Test
  void aTermHasOneNumberForGood() {
    List<Integer> first = numbers(RecordKind.WORDING, WAR, RAID);
    assertThat(first).hasSize(2).doesNotHaveDuplicates();
    assertThat(numbers(RecordKind.WORDING, RAID, WAR)).isEqualTo(first);
    terms = new TermDictionary(sql);
    assertThat(numbers(RecordKind.WORDING, WAR, RAID)).isEqualTo(first);
    assertThat(sql.number("SELECT count(*) FROM search_terms")).isEqualTo(2);
  }

  @Test
  void aTermOfAnotherKindOrFacetIsAnother() {
    assertThat(numbers(RecordKind.WORDING, WAR))
        .isNotEqualTo(numbers(RecordKind.EVENTS, WAR))
        .isNotEqualTo(numbers(RecordKind.WORDING, new Term(Facet.WHAT, "war")));
  }

  @Test
  void numbersArePackedFromTheLowestOn() {
    int war = numbers(RecordKind.WORDING, WAR).get(0);
    int raid = numbers(RecordKind.WORDING, RAID).get(0);
    assertThat(numbers(RecordKind.WORDING, RAID, WAR)).containsExactly(war, raid);
  }

  @Test
  void aNumberOfATransactionThatFailedIsForgotten() {
    assertThatThrownBy(
            () ->
                sql.transaction(
                    () -> {
                      terms.pack(RecordKind.WORDING, List.of(WAR));
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    terms.forget();
    List<Integer> raid = numbers(RecordKind.WORDING, RAID);
    assertThat(numbers(RecordKind.WORDING, WAR)).isNotEqualTo(raid);
    assertThat(sql.number("SELECT count(*) FROM search_terms")).isEqualTo(2);
  }

  private List<Integer> numbers(RecordKind kind, Term... some) {
    List<Integer> all = new ArrayList<>();
    Varints.each(terms.pack(kind, List.of(some)), all::add);
    return all;
  }
}

package org.parley.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.Ran;
import org.parley.testing.Checkout;
import org.parley.testing.SharedGrammar;

/** The programs, rows and rules that the docs show. */
class ExamplesTest {
  private static final Pattern CLASS = Pattern.compile("(?m)^(?:public )?class (\\w+)");

  @TempDir private Path folder;

  @Test
  void javaProgramsCompileAndPrintWhatTheirPageSays() throws Exception {
    List<Fence> all = Fence.of(Checkout.root().resolve("docs/java.md"));
    List<Fence> programs = all.stream().filter(f -> f.kind().equals("java")).toList();
    assertThat(programs).isNotEmpty();
    for (Fence program : programs) {
      Fence printed = all.get(all.indexOf(program) + 1);
      assertThat(printed.kind()).as(printed.toString()).isEqualTo("text");
      assertThat(run(compiled(program))).as(program.toString()).isEqualTo(printed.text());
    }
  }

  @Test
  void thePythonProgramReadsTheRecord() throws Exception {
    List<Fence> programs = DocFiles.fences("python");
    assertThat(programs).isNotEmpty();
    String samples = Checkout.root().resolve("samples").toString();
    String out = folder.resolve("out/demo").toString();
    String store = folder.resolve("desk.parley").toString();
    Ran ran = Ran.with(SharedGrammar::get, "", "read", samples, "--out", out, "--store", store);
    assertThat(ran.status()).as(ran.err()).isZero();
    for (Fence program : programs) {
      assertThat(said(folder, Checkout.python(), "-c", program.text()))
          .as(program.toString())
          .contains("Blinken");
    }
  }

  @Test
  void theRowThatReadingShowsIsRead() throws IOException {
    List<Fence> rows = json("docs/reading.md");
    assertThat(rows).isNotEmpty();
    for (Fence row : rows) {
      Ran ran = Ran.with(SharedGrammar::get, row.text(), "read", "-", "--out", "" + folder);
      assertThat(ran.status()).as(row + ": " + ran.err()).isZero();
      assertThat(ran.out()).as(row.toString()).startsWith("1 report from 1 outlet");
    }
  }

  @Test
  void theRuleThatIsShownIsThatOfTheCodebook() throws IOException {
    List<Fence> rules = json("docs/rules.md");
    assertThat(rules).isNotEmpty();
    Path codebook = Checkout.root().resolve("parley-core/src/main/resources/org/parley/codebook");
    String shown =
        Files.readString(codebook.resolve("events-verbs.json"))
            + Files.readString(codebook.resolve("events-words.json"));
    for (Fence rule : rules) {
      assertThat(shown).as(rule.toString()).contains(flat(rule.text()));
    }
  }

  @Test
  void theFilesOfRulesThatAreListedExist() throws IOException {
    Path codebook = Checkout.root().resolve("parley-core/src/main/resources/org/parley/codebook");
    List<String> there;
    try (Stream<Path> files = Files.list(codebook)) {
      there =
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> f.endsWith(".json"))
              .map(f -> f.replace(".json", ""))
              .toList();
    }
    String page = Files.readString(Checkout.root().resolve("docs/rules.md"));
    List<String> listed =
        page.lines()
            .filter(l -> l.startsWith("| `"))
            .flatMap(l -> Stream.of(l.split("\\|")[1].split(",")))
            .map(l -> l.replace("`", "").strip())
            .toList();

    assertThat(there).isNotEmpty().containsAll(listed);
    assertThat(listed).isNotEmpty();
  }

  private static List<Fence> json(String paper) throws IOException {
    return Fence.of(Checkout.root().resolve(paper)).stream()
        .filter(f -> f.kind().equals("json"))
        .toList();
  }

  /** The lines as the codebook indents them. */
  private static String flat(String rule) {
    return rule.strip().replace("\n ", "\n   ");
  }

  private String compiled(Fence program) throws IOException {
    Matcher name = CLASS.matcher(program.text());
    assertThat(name.find()).as(program.toString()).isTrue();
    Path file = Files.writeString(folder.resolve(name.group(1) + ".java"), program.text());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int status =
        compiler.run(
            null, null, null, "-proc:none", "-cp", classpath(), "-d", "" + folder, "" + file);
    assertThat(status).as(program.toString()).isZero();
    return name.group(1);
  }

  /** Runs it in this process, whose libraries it needs. */
  private String run(String name) throws Exception {
    PrintStream out = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Method main = loader.loadClass(name).getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      main.invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(out);
    }
    return said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static String classpath() {
    return System.getProperty("java.class.path");
  }

  private String said(Path in, String... command) throws IOException, InterruptedException {
    Path out = folder.resolve("said.txt");
    Path err = folder.resolve("complained.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("ends").isTrue();
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
    return Files.readString(out);
  }
}

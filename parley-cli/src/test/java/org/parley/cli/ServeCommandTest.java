package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir private Path folder;

  @Test
  void aStoreThatIsNotThereIsToldHowToMake() {
    Ran ran = Ran.plainly("serve", "--store", folder.resolve("none.parley").toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("--create").contains("parley read --store");
  }

  @Test
  void oneStoreIsNamed() throws IOException {
    assertThat(Ran.plainly("serve").err()).contains("no store given");
    String store = store();
    assertThat(Ran.plainly("serve", store, "--store", store).err()).contains("no store given");
  }

  @Test
  void otherMachinesAreNotLetInWithoutAccounts() throws IOException {
    Ran ran = Ran.plainly("serve", "--store", store(), "--host", "0.0.0.0");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("has no accounts").contains("parley account add");
  }

  @Test
  void aPortThatIsTakenIsTold() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = String.valueOf(taken.getLocalPort());
      Ran ran = Ran.plainly("serve", "--store", store(), "--port", port);
      assertThat(ran.status()).isEqualTo(2);
      assertThat(ran.err()).contains("port " + port + " is taken").contains("--port");
    }
  }

  @Test
  void aFileThatIsNoStoreIsTold() throws IOException {
    Path text = Files.writeString(folder.resolve("note.txt"), "Talks open today in the town.\n");
    Ran ran = Ran.plainly("serve", "--store", text.toString(), "--port", "0");
    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err()).contains("note.txt");
  }

  private String store() throws IOException {
    return Files.createFile(folder.resolve("desk.parley")).toString();
  }
}

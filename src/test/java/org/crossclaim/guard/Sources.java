package org.crossclaim.guard;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that the guards look at.
 */
final class Sources {

	static final Path MAIN = Path.of("src/main/java");

	static final Path TESTS = Path.of("src/test/java");

	static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	private static final String CHINESE = "_zh_Hant.properties";

	private Sources() {
	}

	/** The texts of all files of a kind. */
	static Map<Path, String> texts(Path root, String ending) {
		try (Stream<Path> files = Files.walk(root)) {
			Map<Path, String> texts = new TreeMap<>();
			files.filter((file) -> file.toString().endsWith(ending)).forEach((file) -> texts.put(file, text(file)));
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The messages of all modules, each with its file before it. */
	static Map<String, String> messages(boolean chinese) {
		try (Stream<Path> files = Files.list(MESSAGES)) {
			Map<String, String> messages = new TreeMap<>();
			files.filter((file) -> file.toString().endsWith(CHINESE) == chinese)
				.forEach((file) -> properties(file).forEach((key, text) -> messages.put(
						file.getFileName().toString().replaceFirst("(_zh_Hant)?\\..*", "") + "/" + key,
						String.valueOf(text))));
			return messages;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties properties(Path file) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties;
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

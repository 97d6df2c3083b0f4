package org.crossclaim.exchange.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that a command was given.
 *
 * @param paths their paths, in order
 */
record GivenFiles(List<Path> paths) {

	/**
	 * The files named after the command's own word. Those that cannot be read are named
	 * on the error stream.
	 * @return them; empty where none was given or one cannot be read
	 */
	static GivenFiles of(List<String> words) {
		List<Path> paths = words.stream().skip(1).map(Path::of).toList();
		List<Path> missing = paths.stream()
			.filter((path) -> !Files.isRegularFile(path) || !Files.isReadable(path))
			.toList();
		missing.forEach((path) -> System.err.println("Cannot be read: " + path));
		return new GivenFiles(missing.isEmpty() ? paths : List.of());
	}

	boolean isEmpty() {
		return this.paths.isEmpty();
	}

	Map<String, InputStream> open() throws IOException {
		Map<String, InputStream> streams = new LinkedHashMap<>();
		for (Path path : this.paths) {
			streams.put(path.toString(), Files.newInputStream(path));
		}
		return streams;
	}

}

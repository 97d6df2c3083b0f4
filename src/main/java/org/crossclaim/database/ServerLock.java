package org.crossclaim.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The lock file of a cluster's server. It outlives a server that was killed; by then its
 * number may belong to another process, before which the server would refuse to start.
 */
final class ServerLock {

	/** No process has this number on any system. */
	private static final String NOBODY = String.valueOf(Integer.MAX_VALUE);

	private final Path file;

	private final Path root;

	ServerLock(DataDirectory data) {
		this.file = data.cluster().resolve("postmaster.pid");
		this.root = data.root();
	}

	boolean isThere() {
		return Files.exists(this.file);
	}

	/** The port on which its server listens, once it does. */
	OptionalInt port() {
		List<String> lines = lines();
		return (lines.size() > 3) ? OptionalInt.of(Integer.parseInt(lines.get(3).strip())) : OptionalInt.empty();
	}

	/** Whether its server takes connections, neither starting nor stopping. */
	boolean isReady() {
		List<String> lines = lines();
		return lines.size() > 7 && lines.get(7).strip().equals("ready");
	}

	/**
	 * Takes the number of a process out of the lock that runs another program than the
	 * server of this data directory. The rest stays: by it a new server sees whether the
	 * memory of the old one is still in use. An empty lock is what a crash of the whole
	 * machine leaves.
	 */
	void forgetOthers() {
		List<String> lines = lines();
		try {
			if (lines.isEmpty()) {
				Files.deleteIfExists(this.file);
			}
			else if (isAnother(lines.getFirst().strip())) {
				lines.set(0, NOBODY);
				Files.write(this.file, lines);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isAnother(String number) {
		Optional<String> program = ProcessHandle.of(Long.parseLong(number))
			.flatMap((process) -> process.info().command());
		return program.isPresent() && !Path.of(program.get()).startsWith(real(this.root));
	}

	private List<String> lines() {
		try {
			return isThere() ? Files.readAllLines(this.file) : List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path real(Path path) {
		try {
			return path.toRealPath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

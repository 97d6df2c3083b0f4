package org.crossclaim.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;

import org.springframework.util.FileSystemUtils;

/**
 * The server over one cluster: made, started, found running, stopped.
 */
final class PostgresServer {

	/** The role that made the cluster; Crossclaim itself never uses it to work. */
	static final String OWNER = "postgres";

	private static final int ATTEMPTS = 5;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final String OPTIONS = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=40 -c fsync=on -c synchronous_commit=on -c full_page_writes=on";

	private final DataDirectory data;

	private final Path programs;

	PostgresServer(DataDirectory data, Path programs) {
		this.data = data;
		this.programs = programs;
	}

	/**
	 * Makes the cluster where there is none; one that was left half made is made anew.
	 */
	void create() {
		if (Files.exists(this.data.cluster())) {
			return;
		}
		this.data.secret(OWNER);
		Path fresh = this.data.cluster().resolveSibling("postgres.new");
		try {
			FileSystemUtils.deleteRecursively(fresh);
			run("initdb", "--pgdata=" + fresh, "--username=" + OWNER, "--pwfile=" + this.data.secretFile(OWNER),
					"--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
					"--lc-ctype=C.UTF-8", "--lc-collate=C", "--data-checksums");
			Files.move(fresh, this.data.cluster());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Starts the server, or finds the one that a killed application left running. The
	 * processes of a server that was killed itself may hold its memory for a moment yet,
	 * and somebody else may take the free port, so it is tried more than once.
	 * @return the port on which it listens, on loopback alone
	 */
	int start() {
		OptionalInt running = running();
		for (int attempt = 1; running.isEmpty(); attempt++) {
			int port = freePort();
			try {
				run("pg_ctl", "start", "--wait", "--timeout=" + PATIENCE.toSeconds(), "--silent",
						"--pgdata=" + this.data.cluster(), "--log=" + this.data.root().resolve("postgres.log"),
						"--options=" + OPTIONS.formatted(port));
				return port;
			}
			catch (DatabaseProblem ex) {
				if (attempt == ATTEMPTS) {
					throw ex;
				}
				pause(Duration.ofSeconds(1));
				running = running();
			}
		}
		return running.getAsInt();
	}

	/** Stops the server after the transactions under way were broken off. */
	void stop() {
		if (running().isPresent()) {
			run("pg_ctl", "stop", "--wait", "--mode=fast", "--silent", "--pgdata=" + this.data.cluster());
		}
	}

	/** One that is starting or stopping is waited for. */
	private OptionalInt running() {
		ServerLock lock = new ServerLock(this.data);
		lock.forgetOthers();
		for (long end = System.nanoTime() + PATIENCE.toNanos(); isAlive(lock); pause(Duration.ofMillis(100))) {
			if (lock.isReady() || System.nanoTime() > end) {
				return lock.port();
			}
		}
		return OptionalInt.empty();
	}

	private boolean isAlive(ServerLock lock) {
		return lock.isThere() && execute(List.of("pg_ctl", "status", "--pgdata=" + this.data.cluster())).code() == 0;
	}

	private static void pause(Duration duration) {
		LockSupport.parkNanos(duration.toNanos());
	}

	private void run(String... command) {
		Result result = execute(Arrays.asList(command));
		if (result.code() != 0) {
			throw new DatabaseProblem(
					"PostgreSQL's " + command[0] + " failed with code " + result.code() + ": " + result.output(),
					"Look into " + this.data.root().resolve("postgres.log")
							+ ", or point spring.datasource.url at a PostgreSQL of your own, 15 or later.");
		}
	}

	private Result execute(List<String> command) {
		List<String> whole = new ArrayList<>();
		if (System.getProperty("user.name").equals("root")) {
			// PostgreSQL refuses to run as root: in a user namespace of its own it is
			// nobody, and owns the files all the same.
			whole.add("unshare");
			whole.add("-U");
		}
		whole.add(this.programs.resolve(command.getFirst()).toString());
		whole.addAll(command.subList(1, command.size()));
		try {
			Path output = Files.createTempFile(this.data.root(), command.getFirst(), ".out");
			Process process = new ProcessBuilder(whole).redirectErrorStream(true)
				.redirectOutput(output.toFile())
				.start();
			int code = process.waitFor();
			Result result = new Result(code, Files.readString(output).strip());
			Files.delete(output);
			return result;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while PostgreSQL was at work", ex);
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Result(int code, String output) {
	}

}

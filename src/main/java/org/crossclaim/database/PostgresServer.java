package org.crossclaim.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.springframework.util.FileSystemUtils;

/**
 * The server over one cluster: made, started, found running, stopped.
 */
final class PostgresServer {

	/** The role that made the cluster; Crossclaim itself never uses it to work. */
	static final String OWNER = "postgres";

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
	 * Starts the server, or finds the one that a killed application left running.
	 * @return the port on which it listens, on loopback alone
	 */
	int start() {
		OptionalInt running = running();
		if (running.isPresent()) {
			return running.getAsInt();
		}
		int port = freePort();
		run("pg_ctl", "start", "--wait", "--timeout=120", "--silent", "--pgdata=" + this.data.cluster(),
				"--log=" + this.data.root().resolve("postgres.log"), "--options=" + OPTIONS.formatted(port));
		return port;
	}

	/** Stops the server after the transactions under way were broken off. */
	void stop() {
		if (running().isPresent()) {
			run("pg_ctl", "stop", "--wait", "--mode=fast", "--silent", "--pgdata=" + this.data.cluster());
		}
	}

	/**
	 * The port of the server that runs over this cluster. Its lock file outlives a server
	 * that was killed, so pg_ctl is asked whether the process is there.
	 */
	private OptionalInt running() {
		Path lock = this.data.cluster().resolve("postmaster.pid");
		try {
			if (Files.notExists(lock)
					|| execute(List.of("pg_ctl", "status", "--pgdata=" + this.data.cluster())).code() != 0) {
				return OptionalInt.empty();
			}
			List<String> lines = Files.readAllLines(lock);
			return (lines.size() > 3) ? OptionalInt.of(Integer.parseInt(lines.get(3).strip())) : OptionalInt.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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

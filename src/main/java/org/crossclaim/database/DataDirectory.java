package org.crossclaim.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The data directory: what lies where in it, its secrets and its locks.
 */
final class DataDirectory {

	private final Path root;

	DataDirectory(Path root) {
		this.root = root.toAbsolutePath().normalize();
		try {
			Files.createDirectories(this.root);
		}
		catch (IOException ex) {
			throw new DatabaseProblem("The data directory " + this.root + " cannot be made: " + ex.getMessage() + ".",
					"Choose one that can be written to with the setting crossclaim.data-dir.", ex);
		}
	}

	Path root() {
		return this.root;
	}

	/** The database cluster. */
	Path cluster() {
		return this.root.resolve("postgres");
	}

	/**
	 * A random secret that is made once and kept, readable by its owner alone.
	 * @param name whose it is
	 * @return the secret
	 */
	String secret(String name) {
		Path file = secretFile(name);
		try {
			if (Files.notExists(file)) {
				byte[] random = new byte[24];
				new SecureRandom().nextBytes(random);
				Path fresh = file.resolveSibling(file.getFileName() + ".new");
				Files.deleteIfExists(fresh);
				if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
					Files.createFile(fresh,
							PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
				}
				Files.writeString(fresh, HexFormat.of().formatHex(random));
				Files.move(fresh, file);
			}
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The file that keeps a secret. */
	Path secretFile(String name) {
		return this.root.resolve(name + ".password");
	}

	/**
	 * Takes a lock if nobody else has one that excludes it.
	 * @param name which lock
	 * @param shared whether others may have it too
	 * @return the lock, or empty where somebody else has it
	 */
	Optional<Lock> tryLock(String name, boolean shared) {
		try {
			FileChannel channel = open(name);
			try {
				FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
				if (lock != null) {
					return Optional.of(new Lock(channel));
				}
			}
			catch (OverlappingFileLockException ex) {
				// Somebody in this very process has it: the same as anybody else.
				channel.close();
				return Optional.empty();
			}
			channel.close();
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Takes a lock, waiting for whoever has it.
	 * @param name which lock
	 * @return the lock
	 */
	Lock lock(String name) {
		try {
			FileChannel channel = open(name);
			channel.lock();
			return new Lock(channel);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private FileChannel open(String name) throws IOException {
		return FileChannel.open(this.root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
	}

	/**
	 * A lock that ends when it is closed, or with its process, however that dies.
	 *
	 * @param channel the open file that holds it
	 */
	record Lock(FileChannel channel) implements AutoCloseable {

		@Override
		public void close() {
			try {
				this.channel.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}

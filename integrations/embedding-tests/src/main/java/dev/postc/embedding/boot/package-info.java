/** The same sites in Spring Boot. */
package dev.postc.embedding.boot;

/** What the author's interfaces say of front matter: plain data, with names in place of types. */
package dev.postc.compiler.schema;
